import { run } from './prepare.mjs';

run('test/main.ts');
