/** A moment asked about, with what is known of arrivals: an undated report was surely out only once it had arrived. */
export type Cut = { readonly at: string; readonly arrivedAt: ReadonlyMap<string, string> };
