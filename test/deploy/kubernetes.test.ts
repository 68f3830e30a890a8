/** deploy/kubernetes.yaml says of the gateway only what is so. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";
import { isSecret } from "../../src/cli/commandLine";
import { readConfig, settings } from "../../src/config/config";
import { startGateway } from "../helpers/gateway";

const root = join(__dirname, "../..");
const documents = parseAllDocuments(readFileSync(join(root, "deploy/kubernetes.yaml"), "utf8"));
const [account, deployment, service] = documents.map((document) => document.toJS());
const pod = deployment.spec.template.spec;
const [container] = pod.containers;
const env: { name: string; value?: string; valueFrom?: { secretKeyRef: object } }[] = container.env;
const valueIn = (name: string) => env.find((each) => each.name === name)?.value;

test("it is good YAML, of three things that belong together", () => {
  expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
  expect([account, deployment, service].map(({ kind }) => kind)).toEqual([
    "ServiceAccount",
    "Deployment",
    "Service",
  ]);
  expect(pod.serviceAccountName).toBe(account.metadata.name);
  for (const labels of [deployment.spec.selector.matchLabels, service.spec.selector])
    expect(deployment.spec.template.metadata.labels).toMatchObject(labels);
});

test("its environment is good settings, and secrets are references", () => {
  expect(env.map(({ name }) => name).filter((name) => !(name in settings))).toEqual([]);
  expect(env.filter(({ valueFrom }) => valueFrom?.secretKeyRef).map(({ name }) => name)).toEqual(
    env.map(({ name }) => name).filter(isSecret),
  );
  const key = Buffer.alloc(32, 7).toString("base64");
  const input = Object.fromEntries(env.map(({ name, value }) => [name, value ?? key]));
  expect(readConfig({ ...input, NODE_ENV: "production" }).isProduction).toBe(true);
});

test("its probes ask paths that there are, on the port that the gateway listens on", async () => {
  const ports = new Map(container.ports.map(({ name, containerPort }: any) => [name, String(containerPort)]));
  expect(ports.get("http")).toBe(valueIn("PORT") ?? settings.PORT.default);
  expect(ports.get("metrics")).toBe(valueIn("METRICS_PORT"));
  expect(deployment.spec.template.metadata.annotations["prometheus.io/port"]).toBe(valueIn("METRICS_PORT"));
  expect(service.spec.ports.map(({ targetPort }: any) => ports.has(targetPort))).toEqual([true]);
  const gateway = await startGateway();
  try {
    for (const probe of ["startupProbe", "livenessProbe", "readinessProbe"]) {
      const { path, port } = container[probe].httpGet;
      expect(port).toBe("http");
      expect((await fetch(gateway.url + path)).status).toBe(200);
    }
  } finally {
    await gateway.close();
  }
});

test("it may take longer to stop than the longest deadline and the wait before it", () => {
  const deadline = Number(valueIn("TRIGGER_DEADLINE_MS") ?? settings.TRIGGER_DEADLINE_MS.default) / 1_000;
  const [, wait] = container.lifecycle.preStop.exec.command;
  expect(pod.terminationGracePeriodSeconds).toBeGreaterThanOrEqual(deadline + Number(wait) + 5);
});

test("it runs as the Dockerfile's user, without rights, on a file system that it cannot write to", () => {
  const dockerfile = readFileSync(join(root, "Dockerfile"), "utf8");
  const [, user, group] = dockerfile.match(/^USER (\d+):(\d+)$/m)!;
  expect(pod.securityContext).toEqual({
    runAsNonRoot: true,
    runAsUser: Number(user),
    runAsGroup: Number(group),
    seccompProfile: { type: "RuntimeDefault" },
  });
  expect(container.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ["ALL"] },
  });
  expect(container.resources).toMatchObject({
    requests: { cpu: expect.anything() },
    limits: { memory: expect.anything() },
  });
  // In a pod everybody reaches it by the pod's address.
  expect(dockerfile).toMatch(/^ENV NODE_ENV=production HOST=0\.0\.0\.0$/m);
});
