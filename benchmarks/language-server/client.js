// A client of a language server over standard streams: just enough to measure with, and the same for every server.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export class Client {
  #buffer = Buffer.alloc(0);
  #answers = new Map();
  #waiters = [];
  #lastId = 0;

  constructor(command, args) {
    this.process = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    this.exited = new Promise((resolve) => this.process.on('exit', resolve));
    this.process.stdout.on('data', (bytes) => this.#receive(bytes));
  }

  /** Sends a request; resolves to its result. */
  request(method, params) {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#answers.set(id, (message) => (message.error ? reject(new Error(`${method}: ${message.error.message}`)) : resolve(message.result)));
      this.#send({ id, method, params });
    });
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  /** Resolves to the next published diagnostics that are meant. */
  published(isIt) {
    return new Promise((resolve) => this.#waiters.push({ isIt, resolve }));
  }

  /** The memory in use, in megabytes, as the system counts it (VmRSS). */
  memory() {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${this.process.pid}/status`, 'utf8'))[1]) / 1024;
  }

  async end() {
    await this.request('shutdown');
    this.notify('exit');
    await this.exited;
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.process.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  #receive(bytes) {
    this.#buffer = Buffer.concat([this.#buffer, bytes]);
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: *(\d+)/i.exec(this.#buffer.toString('latin1', 0, end))[1]);
      if (this.#buffer.length < end + 4 + length) return;
      const message = JSON.parse(this.#buffer.toString('utf8', end + 4, end + 4 + length));
      this.#buffer = this.#buffer.subarray(end + 4 + length);
      this.#take(message);
    }
  }

  #take(message) {
    if (message.method && message.id !== undefined) this.#send({ id: message.id, result: message.method === 'workspace/configuration' ? message.params.items.map(() => null) : null });
    else if (message.id !== undefined) {
      this.#answers.get(message.id)?.(message);
      this.#answers.delete(message.id);
    } else if (message.method === 'textDocument/publishDiagnostics') {
      const index = this.#waiters.findIndex((waiter) => waiter.isIt(message.params.diagnostics));
      if (index >= 0) this.#waiters.splice(index, 1)[0].resolve(message.params);
    }
  }
}
