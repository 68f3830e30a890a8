/** Apollo GraphOS hears which fields are used and how they fare, and never what is in them. */
import type { ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type * as SchemaReporting from "@apollo/server/plugin/schemaReporting";
import type * as UsageReporting from "@apollo/server/plugin/usageReporting";
import type { Context } from "../context";

export interface GraphOs {
  key: string;
  /** `my-graph@current` */
  graphRef: string;
  reportsSchema: boolean;
  /** Instead of Apollo's own places. */
  endpointUrl?: string;
}

/** Loaded only where they are wanted: of a start's processor time they would take 4 %. */
const usage = () => require("@apollo/server/plugin/usageReporting") as typeof UsageReporting;
const schema = () => require("@apollo/server/plugin/schemaReporting") as typeof SchemaReporting;

/** Without GraphOS nothing is told to anybody, whatever is in the environment. */
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
