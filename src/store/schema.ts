import type { Generated } from 'kysely';

/** The tables. Documents are text (JSON), moments ISO text: the same in SQLite and PostgreSQL. */
export type Tables = {
  reports: {
    id: string;
    document: string;
    arrived_at: string;
    article: string | null;
    article_version: number | null;
  };
  readings: { report_id: string; version: number; document: string };
  rulings: { position: number; id: string; document: string };
  subjects: { platform: string; workspace: string; channel: string; message: string; incident: string };
  incidents: { id: string; digest: string; head: string; document: string };
  /** The state of reports and rulings that the incidents were derived from. */
  derived: { what: 'incidents'; state: string };
  feeds: { url: string; due: number; document: string };
  news: { id: string };
  versions: {
    chain: string;
    number: number;
    incident: string | null;
    at: string;
    material: number;
    digest: string;
    members: string;
    document: string;
  };
  subscriptions: {
    id: string;
    place: string;
    due: number | null;
    covered_until: string | null;
    document: string;
    skipped: string | null;
  };
  digests: { subscription: string; day: string };
  channels: {
    place: string;
    platform: string;
    owner: string | null;
    leased_at: Generated<number>;
    leased_until: Generated<number>;
    resting_since: Generated<number>;
    resting_until: Generated<number>;
    failures: Generated<number>;
    failing_since: number | null;
    last_error: string | null;
    last_post: number | null;
  };
  told: { place: string; chain: string; number: number; card: string | null; updated_at: Generated<number> };
  deliveries: {
    id: string;
    position: number;
    place: string;
    kind: string;
    chain: string | null;
    to_number: number | null;
    document: string;
    state: string;
    not_before: number;
    attempts: Generated<number>;
    faults: Generated<number>;
    attempted_at: number | null;
    failure: string | null;
    last_error: string | null;
    posted_as: string | null;
  };
  counters: { name: string; value: number };
  leases: { name: string; owner: string; taken_at: number; until: number };
};
