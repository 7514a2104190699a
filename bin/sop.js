#!/usr/bin/env node
// Starts the built program; the exit code is all that it sets.
import { start } from '../dist/main.js';

process.exitCode = await start(process);
