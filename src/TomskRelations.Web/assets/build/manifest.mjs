// What a telephone asks for before it puts the portal on its home screen. Paths are relative to the file.
export const makeManifest = (language, words) => `${JSON.stringify({
  name: words('SiteName'),
  short_name: words('SiteShortName'),
  lang: language,
  start_url: `../${language}`,
  scope: '../',
  display: 'minimal-ui',
  theme_color: '#0f4c3a',
  background_color: '#faf8f4',
  icons: [
    { src: 'mark.svg', sizes: 'any', type: 'image/svg+xml' },
    ...[192, 512].map((width) => ({ src: `icon-${width}.png`, sizes: `${width}x${width}`, type: 'image/png', purpose: 'any maskable' })),
  ],
}, null, 2)}\n`;
