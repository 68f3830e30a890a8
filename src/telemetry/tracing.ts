/**
 * Traces: request → field → Cognito call, as spans of OpenTelemetry. A span records what ran and how it ended; it holds
 * no argument, no user name and no secret. Without OpenTelemetry's SDK in the process, no span is created.
 */
import {
  context,
  isSpanContextValid,
  type Span,
  type SpanOptions,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";

let tracer: Tracer | undefined;
/** Obtained at the first span: tracers of the bundle's copy of the API never see an SDK that is registered later. */
const ourTracer = () => {
  tracer ??= trace.getTracer("cognito-graphql-gateway");
  return tracer;
};

/** Undefined without an SDK. An unsampled span is a span too, because its children must inherit the decision. */
export function startSpan(name: string, options?: SpanOptions, parent = context.active()): Span | undefined {
  const span = ourTracer().startSpan(name, options, parent);
  return isSpanContextValid(span.spanContext()) ? span : undefined;
}

/** Runs work in a span; `told` returns the attributes of the result that the span may hold. */
export function traced<T>(
  name: string,
  options: SpanOptions | undefined,
  work: () => Promise<T>,
  reported: (result: T) => Readonly<Record<string, string>>,
): Promise<T> {
  const span = startSpan(name, options);
  if (!span) return work();
  return context.with(trace.setSpan(context.active(), span), async () => {
    try {
      const result = await work();
      span.setAttributes(reported(result));
      return result;
    } catch (error) {
      // Neither message nor stack, because an error may hold a secret.
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Adds the trace's ids to log lines. */
export function traceIds(): object {
  const { traceId, spanId } = trace.getActiveSpan()?.spanContext() ?? {};
  return traceId ? { trace_id: traceId, span_id: spanId } : {};
}
