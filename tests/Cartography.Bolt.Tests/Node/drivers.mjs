// Tries one of Neo4j's own drivers against a server that understands ECHO, ROWS n, ADD, FAIL: node drivers.mjs PACKAGE HOST:PORT
import assert from 'node:assert/strict';

const [packageName, address] = process.argv.slice(2);
const neo4j = (await import(packageName)).default;
const driver = neo4j.driver(`bolt://${address}`, neo4j.auth.basic('', ''), { encrypted: false });
const routed = neo4j.driver(`neo4j://${address}`, neo4j.auth.basic('', ''), { encrypted: false });
const write = (session, work) => (session.executeWrite ?? session.writeTransaction).call(session, work);
let checks = 0;

async function check(name, work) {
  try {
    await work();
    checks++;
  } catch (e) {
    console.error(`${packageName}: ${name}: ${e.stack}`);
    process.exitCode = 1;
  }
}

async function session(work, options = {}) {
  const opened = driver.session(options);
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

await check('connectivity', () => driver.verifyConnectivity());

const { int, types } = neo4j;
const values = {
  null: null, yes: true, small: int(-16), big: int('9223372036854775807'), float: 1.5, text: 'h\u00e9 \u{1F600}', bytes: new Int8Array([1, -2, 3]),
  list: [int(1), 'a', [2.5]], map: { a: { b: int(1) } }, long: 'x'.repeat(70000),
  date: new types.Date(int(2024), int(2), int(29)),
  localTime: new types.LocalTime(int(1), int(2), int(3), int(4)),
  time: new types.Time(int(1), int(2), int(3), int(4), int(3600)),
  localDateTime: new types.LocalDateTime(int(2024), int(1), int(1), int(0), int(0), int(0), int(7)),
  offset: new types.DateTime(int(2024), int(7), int(1), int(12), int(0), int(0), int(7), int(7200)),
  duration: new types.Duration(int(1), int(2), int(3), int(4)),
  point: new types.Point(int(7203), 1, 2), deep: new types.Point(int(4979), 1, 2, 3),
};

for (const [name, value] of Object.entries(values)) {
  await check(`value ${name}`, () => session(async (s) => {
    const result = await s.run('ECHO', { x: value });
    const back = result.records[0].get('x').x;
    assert.equal(typeof back, typeof value);
    assert.equal(neo4j.isDuration?.(value) ? back.toString() : String(back), neo4j.isDuration?.(value) ? value.toString() : String(value));
  }));
}

await check('a zone by name', () => session(async (s) => {
  const zoned = new types.DateTime(int(2024), int(7), int(1), int(12), int(0), int(0), int(7), null, 'Europe/Berlin');
  const back = (await s.run('ECHO', { x: zoned })).records[0].get('x').x;
  assert.equal(back.timeZoneId, 'Europe/Berlin');
  assert.equal(back.hour.toString(), '12');
}));

await check('counters and bookmarks', () => session(async (s) => {
  const result = await s.run('ADD');
  assert.equal(result.summary.counters.updates().nodesCreated, 1);
  assert.equal(result.summary.queryType, 'w');
}));

await check('managed and explicit transactions', () => session(async (s) => {
  const count = await write(s, async (tx) => (await tx.run('ROWS 3')).records.length);
  assert.equal(count, 3);
  const tx = await s.beginTransaction();
  await tx.run('ADD');
  await tx.rollback();
  const second = await s.beginTransaction({ timeout: 5000, metadata: { a: 1 } });
  await second.run('ADD');
  await second.commit();
}));

await check('an error by its code', () => session(async (s) => {
  await assert.rejects(s.run('NONSENSE'), (e) => e.code === 'Neo.ClientError.Statement.SyntaxError');
  assert.equal((await s.run('ROWS 1')).records.length, 1);
}));

await check('an unknown database', () => session(
  (s) => assert.rejects(s.run('ROWS 1'), (e) => e.code === 'Neo.ClientError.Database.DatabaseNotFound'), { database: 'nope' }));

await check('a million rows with flat memory', () => session(async (s) => {
  let count = 0;
  const most = await new Promise((resolve, reject) => {
    let peak = 0;
    s.run('ROWS 1000000').subscribe({
      onNext: () => { if (++count % 50000 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed); },
      onCompleted: () => resolve(peak),
      onError: reject,
    });
  });
  assert.equal(count, 1000000);
  assert.ok(most < 300e6, `${most} bytes`);
}));

await check('a result left in the middle', () => session(async (s) => {
  const result = s.run('ROWS 1000000000');
  await new Promise((resolve, reject) => result.subscribe({ onKeys: resolve, onError: reject }));
}));

await check('routing', async () => {
  const s = routed.session();
  try {
    assert.equal(await write(s, async (tx) => (await tx.run('ROWS 2')).records.length), 2);
  } finally {
    await s.close();
  }
});

await driver.close();
await routed.close();
console.log(`${checks} checks passed`);
