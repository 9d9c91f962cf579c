// Each entry of assets/js with the modules it imports, as one small file.
import { join } from 'node:path';
import { rollup } from '@rollup/wasm-node';
import { minify } from 'terser';
import { project } from './project.mjs';

export async function makeScript(name) {
  const bundle = await rollup({ input: join(project, 'assets', 'js', name) });
  const { output: [{ code }] } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return `${(await minify(code)).code}\n`;
}
