import { defineRegulation, gradeNeighbours, permenpanrb12of2015, requiredFor, scoreComponents } from "sakip";
import { expect, it } from "vitest";
import { smallRegulation } from "../../support/regulations.ts";

const small = defineRegulation(smallRegulation);
const evaluation = scoreComponents({ evaluationYear: 2024, components: { paper: 4, practice: 2 } }, small);

it("finds a national regulation by itself, and takes a local one that is given", () => {
  expect(gradeNeighbours(evaluation, small).above?.code).toBe("pass");
});

it("refuses a local regulation that is not given, and one that is another", () => {
  expect(() => gradeNeighbours(evaluation)).toThrow(
    'no-regulation at regulation: given nothing, expected the regulation "small"',
  );
  expect(() => gradeNeighbours(evaluation, permenpanrb12of2015)).toThrow('given "permenpanrb-12-2015"');
});

it("refuses what is no evaluation", () => {
  expect(() => gradeNeighbours(undefined as never)).toThrow("invalid-input at evaluation");
  expect(() => requiredFor({} as never, "A")).toThrow(
    /^9 problems\n- invalid-input at evaluation\.evaluationYear.*\n- invalid-input at evaluation\.regulation/,
  );
});

it("takes an evaluation out of JSON", () => {
  const restored = JSON.parse(JSON.stringify(evaluation));
  expect(gradeNeighbours(restored, small)).toEqual(gradeNeighbours(evaluation, small));
});

it("refuses what is no regulation, together with what is no evaluation", () => {
  expect(() => gradeNeighbours(null as never, 3 as never)).toThrow(
    /^2 problems\n- invalid-input at evaluation: .*\n- invalid-input at regulation: /,
  );
});
