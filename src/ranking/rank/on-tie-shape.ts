import { called, type Given, whole, word } from "../../core/index.ts";

/** How many places there are. */
export const placesShape = /* @__PURE__ */ (() => called(whole(0, Number.MAX_SAFE_INTEGER), "jumlahpemenang"))();

/**
 * The shape of an {@link OnTie}.
 *
 * @term nilai sama di batas
 */
export const onTieShape = /* @__PURE__ */ word(["report", "include", "exclude"]);

/**
 * What happens to a tied group that a cut would part: `report` selects none of it and hands it back as contested,
 * `include` selects all of it (more than the places), `exclude` selects none of it and leaves the places open.
 *
 * @term nilai sama di batas
 */
export type OnTie = Given<typeof onTieShape>;
