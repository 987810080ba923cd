import { build, preview } from 'vite';

// Without a display xdg-open would start a text browser in this terminal, or fail.
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

await build({ logLevel: 'warn' });
const server = await preview({ preview: { open: display } });
server.printUrls();
if (!display) console.log('  No display to open a browser on: open the address above.');
