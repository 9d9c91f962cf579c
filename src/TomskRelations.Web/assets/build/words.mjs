// The words that assets share with the pages: SharedTexts of a language.
import { text } from './project.mjs';

export const languages = ['en', 'ru'];

export function wordsOf(language) {
  const resources = text('Features', 'Shared', `SharedTexts.${language}.resx`);
  return (key) => {
    const [, value] = new RegExp(`<data name="${key}"[^>]*>\\s*<value>([^<]*)</value>`).exec(resources) ?? [];
    if (!value) throw new Error(`SharedTexts.${language}.resx has no ${key}`);
    return value;
  };
}
