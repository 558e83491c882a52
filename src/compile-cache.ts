import { enableCompileCache } from 'node:module';

// Loaded before everything else: what Node compiled once it need not compile at the next start.
enableCompileCache();
