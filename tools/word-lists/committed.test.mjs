import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

test('the committed lists are those that the script makes', () => {
  const made = spawnSync(process.execPath, [fileURLToPath(new URL('make.mjs', import.meta.url)), '--check'], { encoding: 'utf8' });
  assert.equal(made.status, 0, made.stdout + made.stderr);
});
