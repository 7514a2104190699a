// Runs with every test file, whichever worker has it: what its tests wrote is removed when it ends.
import { afterAll } from 'vitest';
import { removeTestFolders } from './test-context.ts';

// A test may have written thousands of files.
afterAll(removeTestFolders, 60_000);
