/** What became of a request so far. The last three are final. */
export type RecordState = 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';
