import { DuckDBInstance, DuckDBScalarFunction, VARCHAR } from "@duckdb/node-api";
import { achievementAccumulator, formatNumber, formatPercent, lkjipPolicy, measureAchievements } from "sakip";

const instance = await DuckDBInstance.create(":memory:");
const db = await instance.connect();

// capaian(polarity, target, realization): text in, text out, so that no figure becomes a double on its way.
db.registerScalarFunction(
  DuckDBScalarFunction.create({
    name: "capaian",
    parameterTypes: [VARCHAR, VARCHAR, VARCHAR],
    returnType: VARCHAR,
    // What is missing must come in as it is: it is no zero, and the answer says so.
    specialHandling: true,
    mainFunction(_info, input, output) {
      const [polarities, targets, realizations] = [0, 1, 2].map((i) => input.getColumnVector(i));
      const rows = Array.from({ length: input.rowCount }, (_, i) => ({
        polarity: polarities.getItem(i),
        target: targets.getItem(i),
        realization: realizations.getItem(i),
      }));
      // One call for a chunk of two thousand rows.
      for (const [i, achievement] of measureAchievements(rows, lkjipPolicy).entries())
        output.setItem(i, achievement.status === "computed" ? achievement.value.toFixed() : null);
      output.flush();
    },
  }),
);

await db.run(`
  create table ukuran as
  select
    'Dinas ' || lpad((i % 5)::varchar, 2, '0') as opd,
    case when i % 4 = 0 then 'minimize' else 'maximize' end as polarity,
    ((100 + (i * 7919) % 9973) / 100)::decimal(12, 2)::varchar as target,
    case when i % 31 = 0 then null else (((i * 104729) % 11001) / 100)::decimal(12, 2)::varchar end as realization
  from range(20000) t(i)
`);

// The sum in exact decimals, by the database.
const inside = await db.runAndReadAll(`
  select opd, count(*) as n, count(nilai) as bernilai, sum(nilai::decimal(18, 2))::varchar as jumlah
  from (select opd, capaian(polarity, target, realization) as nilai from ukuran) group by opd order by opd
`);

// The same by an accumulator over the same columns.
const columns = await db.runAndReadAll("select opd, polarity, target, realization from ukuran");
const outside = achievementAccumulator({ by: ({ opd }) => opd, policy: lkjipPolicy, missing: "redistribute" });
outside.addAll(columns.getRowObjects());

const rows = inside.getRowObjects();
for (const { opd, n, bernilai, jumlah } of rows)
  console.log(
    `${opd}  ${formatNumber(n)} indikator, ${formatNumber(bernilai)} bernilai, jumlah capaian ${formatNumber(jumlah)}`,
  );
const states = outside.toJSON().groups;
const decimals = (text) => (text.includes(".") ? text.padEnd(text.indexOf(".") + 3, "0") : `${text}.00`);
const same = rows.every(({ opd, jumlah }, i) => opd === states[i].key && jumlah === decimals(states[i].sum));
for (const { key, mean } of outside.summaries().slice(0, 1))
  console.log(`Rata-rata ${key}: ${formatPercent(mean.value, { decimals: 4 })}`);
console.log(`Jumlah di dalam DuckDB sama dengan satu kali hitung, angka demi angka: ${same ? "ya" : "TIDAK"}`);
if (!same) process.exitCode = 1;
db.closeSync();
