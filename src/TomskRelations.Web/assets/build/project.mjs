// Where the sources of the assets lie.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../..', import.meta.url));

export const bytes = (...path) => readFileSync(join(project, ...path));
export const text = (...path) => bytes(...path).toString('utf8');
export const npm = (...path) => join('node_modules', ...path);
