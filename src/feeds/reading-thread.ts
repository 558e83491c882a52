import { parentPort } from 'node:worker_threads';
import { doJob, type Job } from './reading-job.ts';

/** Runs as a thread of its own: says that it is there, then does one job after the other as they are sent. */
parentPort?.on('message', (job: Job) => parentPort?.postMessage(doJob(job)));
parentPort?.postMessage('ready');
