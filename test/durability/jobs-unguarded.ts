// Run by the tests that kill or fill up the job exchange while they post to it.
import { serveUnguardedJobs } from "./serve-unguarded-jobs.ts";

await serveUnguardedJobs();
