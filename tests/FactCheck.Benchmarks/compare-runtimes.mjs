// Times the encoder of this project and onnxruntime-node alternately on the same sentences. See README.md.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const [modules, ...rest] = process.argv.slice(2);
if (!modules) {
  console.error('usage: node compare-runtimes.mjs FOLDER-WITH-node_modules [--rounds N] [--threads N,N] [--batch N,N]');
  process.exit(2);
}
const option = (name, fallback) => { const i = rest.indexOf('--' + name); return i < 0 ? fallback : rest[i + 1]; };
const rounds = Number(option('rounds', '15'));
const batchSizes = option('batch', '1,4,8').split(',').map(Number);
const sessions = option('threads', '1,2').split(',').map(Number);
const ort = createRequire(path.join(path.resolve(modules), 'package.json'))('onnxruntime-node');
const graph = path.resolve(root, '../shared/model/encoder.onnx');

const server = spawn('dotnet', [path.join(root, 'artifacts/bin/FactCheck.Benchmarks/release/FactCheck.Benchmarks.dll'), 'encoder-server'], { stdio: ['pipe', 'pipe', 'inherit'] });
const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
const ask = async order => { server.stdin.write(order + '\n'); return (await lines.next()).value; };
const sets = JSON.parse(await ask('sentences'));
const pause = () => new Promise(done => setTimeout(done, 30));
const median = list => [...list].sort((a, b) => a - b)[list.length >> 1];

// The runtime's input: length-sorted batches with padding; made once, outside of the clock.
function feeds(batches, size) {
  const all = [];
  for (const batch of batches) {
    const sorted = [...batch].sort((a, b) => a.length - b.length);
    for (let i = 0; i < sorted.length; i += size) {
      const part = sorted.slice(i, i + size);
      const rows = part.length, width = part[rows - 1].length + 2;
      const ids = new BigInt64Array(rows * width), mask = new BigInt64Array(rows * width), shapes = new BigInt64Array(rows * width);
      part.forEach((pieces, r) => [101, ...pieces, 102].forEach((piece, c) => { ids[r * width + c] = BigInt(piece); mask[r * width + c] = 1n; }));
      all.push({ ids: new ort.Tensor('int64', ids, [rows, width]), mask: new ort.Tensor('int64', mask, [rows, width]), shapes: new ort.Tensor('int64', shapes, [rows, width]) });
    }
  }
  return all;
}

for (const threads of sessions) {
  const session = await ort.InferenceSession.create(graph, { executionProviders: ['cpu'], graphOptimizationLevel: 'all', intraOpNumThreads: threads, interOpNumThreads: 1, executionMode: 'sequential' });
  const timeRuntime = async list => {
    const start = performance.now();
    for (const feed of list) await session.run(feed, ['h6']);
    return performance.now() - start;
  };
  for (const [name, batches] of Object.entries(sets)) {
    const pieces = batches.flat().reduce((sum, s) => sum + s.length + 2, 0);
    const variants = (name === 'singles' ? [1] : batchSizes).map(size => ({ size, list: feeds(batches, size), times: [] }));
    const ours = [];
    for (let round = -2; round < rounds; round++) {
      for (const variant of variants) {
        await pause();
        const time = await timeRuntime(variant.list);
        if (round >= 0) variant.times.push(time);
      }
      await pause();
      const time = Number(await ask(`run ${name} ${threads}`));
      if (round >= 0) ours.push(time);
    }
    const best = variants.reduce((a, b) => median(a.times) <= median(b.times) ? a : b);
    const per = time => Math.round(pieces / time * 1000);
    console.log(`${name}, ${threads} thread${threads > 1 ? 's' : ''}: runtime ${variants.map(v => `${per(median(v.times))} pieces/s in batches of ${v.size}`).join(', ')}; `
      + `ours ${per(median(ours))} pieces/s; ratio of medians ${(median(best.times) / median(ours)).toFixed(2)}, of best times ${(Math.min(...best.times) / Math.min(...ours)).toFixed(2)}`);
  }
  await session.release();
}
server.stdin.end();
