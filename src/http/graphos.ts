/** Apollo GraphOS hears which fields are used and how they fare, and never what is in them. */
import type { ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginSchemaReporting } from "@apollo/server/plugin/schemaReporting";
import { ApolloServerPluginUsageReporting } from "@apollo/server/plugin/usageReporting";
import type { Context } from "../context";

export interface GraphOs {
  key: string;
  /** `my-graph@current` */
  graphRef: string;
  reportsSchema: boolean;
  /** Instead of Apollo's own places. */
  endpointUrl?: string;
}

/** Without GraphOS nothing is told to anybody, whatever is in the environment. */
export function graphosPlugins(graphos: GraphOs | undefined): ApolloServerPlugin<Context>[] {
  const endpointUrl = graphos?.endpointUrl;
  return [
    graphos
      ? ApolloServerPluginUsageReporting<Context>({
          endpointUrl,
          sendVariableValues: { none: true },
          sendHeaders: { none: true },
          sendErrors: { masked: true },
        })
      : ApolloServerPluginUsageReportingDisabled(),
    graphos?.reportsSchema
      ? ApolloServerPluginSchemaReporting({ endpointUrl })
      : ApolloServerPluginSchemaReportingDisabled(),
  ];
}
