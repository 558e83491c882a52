/** The tables. Documents are text (JSON), moments ISO text: the same in SQLite and PostgreSQL. */
export type Tables = {
  reports: { id: string; document: string; arrived_at: string };
  readings: { report_id: string; version: number; document: string };
  rulings: { position: number; id: string; document: string };
  subjects: { platform: string; workspace: string; channel: string; message: string; incident: string };
  incidents: { state: string; position: number; id: string; head: string; document: string };
};
