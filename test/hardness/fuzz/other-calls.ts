// Calls that no example makes: methods of what functions hand out, and what was missing.
import * as api from "sakip";
import * as schema from "sakip/schema";
import type { Target } from "./target.ts";

type Calls = readonly (readonly unknown[])[];

/** More calls of functions, and methods with theirs. */
export function otherCalls(): { readonly functions: Readonly<Record<string, Calls>>; readonly methods: Target[] } {
  const line = { agencyId: "dlh", budget: 200, realization: "90.20" };
  const by = ({ agencyId }: api.BudgetLine) => agencyId;
  const counted = () => {
    const accumulator = api.absorptionAccumulator({ by });
    accumulator.addAll([line, { ...line, realization: null }]);
    return accumulator;
  };
  return {
    functions: {
      isSakipError: [[new Error("x")], [{ code: "invalid-input" }, "invalid-input"]],
      jsonSchemaOf: [[api.budgetLineShape], [api.cascadeShape]],
    },
    methods: [
      method("absorptionAccumulator().add", (given) => counted().add(given as never), [[line]]),
      method("absorptionAccumulator().addAll", (given) => counted().addAll(given as never), [[[line, line]]]),
      method("absorptionAccumulator().merge", (given) => counted().merge(given as never), [[counted()]]),
      method("restoreAbsorptionAccumulator().summaries", (state) => restored(state), [[counted().toJSON()]]),
      // What schemaOf hands out is zod's.
      method("schemaOf", (shape) => void schema.schemaOf(shape as never), [[api.budgetLineShape], [api.rubricShape]]),
    ],
  };

  function restored(state: unknown) {
    return api.restoreAbsorptionAccumulator(state as never, { by }).summaries();
  }
}

function method(name: string, call: (given: unknown) => unknown, calls: Calls): Target {
  return { name, call, calls };
}
