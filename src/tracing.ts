/**
 * Traces: request → field → Cognito call, as spans of OpenTelemetry. A span says what was run and how it ended; no
 * argument, no name of a person and no secret. Without OpenTelemetry's SDK in the process nothing is made.
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
/** Asked for with the first span: the bundle has a copy of the API, whose tracers hear of no SDK that comes later. */
const ourTracer = () => {
  tracer ??= trace.getTracer("cognito-graphql-gateway");
  return tracer;
};

/** Undefined without an SDK. One that is not sampled is a span, too: those below it have to know. */
export function startSpan(name: string, options?: SpanOptions, parent = context.active()): Span | undefined {
  const span = ourTracer().startSpan(name, options, parent);
  return isSpanContextValid(span.spanContext()) ? span : undefined;
}

/** Does the work as a span; `told` says of its result what the span may. */
export function traced<T>(
  name: string,
  options: SpanOptions | undefined,
  work: () => Promise<T>,
  told: (result: T) => Readonly<Record<string, string>>,
): Promise<T> {
  const span = startSpan(name, options);
  if (!span) return work();
  return context.with(trace.setSpan(context.active(), span), async () => {
    try {
      const result = await work();
      span.setAttributes(told(result));
      return result;
    } catch (error) {
      // Neither message nor stack: an error may hold anything.
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** For the lines of the log that are written meanwhile. */
export function traceIds(): object {
  const { traceId, spanId } = trace.getActiveSpan()?.spanContext() ?? {};
  return traceId ? { trace_id: traceId, span_id: spanId } : {};
}
