/** Reports to Apollo GraphOS which fields are used and how they perform, never their values. */
import type { ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type * as SchemaReporting from "@apollo/server/plugin/schemaReporting";
import type * as UsageReporting from "@apollo/server/plugin/usageReporting";
import type { Context } from "../../graphql/context";

export interface GraphOs {
  key: string;
  /** `my-graph@current` */
  graphRef: string;
  reportsSchema: boolean;
  /** Replaces Apollo's endpoints. */
  endpointUrl?: string;
}

/** Loaded only when needed: they would take 4 % of a start's CPU time. */
const usage = () => require("@apollo/server/plugin/usageReporting") as typeof UsageReporting;
const schema = () => require("@apollo/server/plugin/schemaReporting") as typeof SchemaReporting;

/** Without GraphOS nothing is reported, whatever the environment contains. */
export function graphosPlugins(graphos: GraphOs | undefined): ApolloServerPlugin<Context>[] {
  const endpointUrl = graphos?.endpointUrl;
  return [
    graphos
      ? usage().ApolloServerPluginUsageReporting<Context>({
          endpointUrl,
          sendVariableValues: { none: true },
          sendHeaders: { none: true },
          sendErrors: { masked: true },
        })
      : ApolloServerPluginUsageReportingDisabled(),
    graphos?.reportsSchema
      ? schema().ApolloServerPluginSchemaReporting({ endpointUrl })
      : ApolloServerPluginSchemaReportingDisabled(),
  ];
}
