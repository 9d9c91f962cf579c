// Saves every page of a running portal: node save-pages.mjs ADDRESS FOLDER [SET-UP-TOKEN]
// With the token it also makes the first administrator and walks the staff pages.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const [address, folder, token] = process.argv.slice(2);
const cookies = new Map();
const seen = new Set();
const saved = [];

const open = async (path, form) => {
  const answer = await fetch(address + path, {
    method: form ? 'POST' : 'GET',
    body: form && new URLSearchParams(form),
    redirect: 'manual',
    headers: { cookie: [...cookies].map(pair => pair.join('=')).join('; '), 'accept-language': path.includes('ru') ? 'ru' : 'en' },
  });
  for (const cookie of answer.headers.getSetCookie()) cookies.set(...cookie.split(';')[0].split(/=(.*)/s, 2));
  return answer;
};

const save = async (path, html) => {
  const name = `${path.slice(1).replace(/[^a-z0-9]+/gi, '-').slice(0, 80)}-${createHash('sha256').update(path).digest('hex').slice(0, 6)}.html`;
  await writeFile(join(folder, name), html);
  saved.push(path);
};

const linksOf = html => [...html.matchAll(/<a\b[^>]*?\shref="([^"#]+)/g)].map(match => match[1].replaceAll('&amp;', '&'));

const walk = async (starts, within) => {
  const waiting = [...starts];
  while (waiting.length > 0) {
    const path = waiting.pop();
    if (seen.has(path)) continue;
    seen.add(path);
    const answer = await open(path);
    if (answer.headers.has('location')) waiting.push(new URL(answer.headers.get('location'), address).pathname);
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue;
    const html = await answer.text();
    await save(path, html);
    if (answer.ok) waiting.push(...linksOf(html).filter(link => within.test(link)));
  }
};

const signIn = async () => {
  const path = `/account/setup?token=${token}`;
  const html = await (await open(path)).text();
  const hidden = [...html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([field]) => [/name="([^"]*)"/.exec(field)[1], /value="([^"]*)"/.exec(field)?.[1] ?? '']);
  const answer = await open(path, [...hidden, ['Name', 'Anna Petrova'], ['Email', 'anna@example.org'], ['Password', 'five birches by the river']]);
  if (answer.status !== 302) throw new Error(`The first administrator was not made: ${answer.status}`);
};

await mkdir(folder, { recursive: true });
await walk(['/en', '/ru', '/en/no-such-page', '/ru/no-such-page', '/en/trade/2005', '/account/sign-in?lang=en', '/account/sign-in?lang=ru', '/account/setup?token=spent', '/account/invitation?token=spent'], /^\/(en|ru)(\/|\?|$)/);
if (token) {
  await signIn();
  await walk(['/admin', '/admin/delegations/new', '/admin/trade/new', '/admin/no-such-page', '/account/password'], /^\/(admin|account)(\/|\?|$)/);
}
console.log(`${saved.length} pages, ${saved.filter(path => /^\/(admin|account)/.test(path)).length} of them for staff`);
