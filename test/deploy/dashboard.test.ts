/** deploy/grafana-dashboard.json shows the gateway's metrics: all of its own, and none that it does not have. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeMetrics } from "../../src/telemetry/metrics";

const text = readFileSync(join(__dirname, "../../deploy/grafana-dashboard.json"), "utf8");
const { panels } = JSON.parse(text);
const expressions: string[] = panels.flatMap((panel: any) => panel.targets.map(({ expr }: any) => expr));
const { registry } = makeMetrics(() => []);

/** What Prometheus will have: a histogram comes as three. */
const labelsOf = new Map<string, Set<string>>();
beforeAll(async () => {
  for (const { name, type } of await registry.getMetricsAsJSON()) {
    const { labelNames } = registry.getSingleMetric(name) as unknown as { labelNames: string[] };
    const isHistogram = String(type) === "histogram";
    for (const suffix of isHistogram ? ["_bucket", "_count", "_sum"] : [""])
      labelsOf.set(name + suffix, new Set([...labelNames, ...(suffix === "_bucket" ? ["le"] : [])]));
  }
});

const metricsIn = (expression: string) => [...expression.matchAll(/\b\w+(?=\{)/g)].map(([name]) => name);

test("every metric and label that it asks for is there", () => {
  expect(expressions.length).toBeGreaterThan(15);
  for (const expression of expressions) {
    const [name, ...more] = metricsIn(expression);
    expect(more).toEqual([]);
    expect([...labelsOf.keys()]).toContain(name);
    const grouped = (expression.match(/ by \(([^)]+)\)/)?.[1] ?? "job").split(", ");
    const selected = [...expression.matchAll(/(\w+)=~?"/g)].map(([, label]) => label!);
    // Prometheus itself adds job and instance.
    const cached = new Set([...labelsOf.get(name!)!, "job", "instance"]);
    expect([...grouped, ...selected].filter((label) => !cached.has(label))).toEqual([]);
  }
});

test("every metric of the gateway's own is shown", () => {
  const local = registry
    .getMetricsAsArray()
    .map(({ name }) => name)
    .filter((name) => name.startsWith("cognito_gateway_"));
  const shown = new Set(
    expressions.flatMap(metricsIn).map((name) => name.replace(/_(bucket|count|sum)$/, "")),
  );
  expect(local.length).toBeGreaterThan(10);
  expect(local.filter((name) => !shown.has(name))).toEqual([]);
});

test("panels have a place of their own, and say what they show", () => {
  for (const { description, gridPos } of panels) {
    expect(description).toMatch(/\.$/);
    const { x, y, w, h } = gridPos;
    const over = panels.filter(
      ({ gridPos: other }: any) =>
        other.x < x + w && x < other.x + other.w && other.y < y + h && y < other.y + other.h,
    );
    expect(over).toHaveLength(1);
  }
});
