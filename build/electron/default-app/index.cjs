// Starts the app whose folder is given, as the default app that every Electron brings does: reads its
// package.json, says its name, version and folder, and loads its main file. For a runtime that came without.
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
/** @type {any} Two of what is called below is for default apps alone, and in no published type. */
const app = require('electron').app;

const folder = resolve(process.argv.slice(1).find((one) => !one.startsWith('-')) ?? '.');
const { name, productName, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setName(productName ?? name);
app.setVersion(version);
app.setAppPath(folder);
require(join(folder, main));
