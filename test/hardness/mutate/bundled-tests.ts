/** What a bundle is made of, loaded one after another: it is filled in when the bundle is made. */
type Load = () => Promise<unknown>;

/** The entries of src. */
export const doors: readonly Load[] = [];

/** The files of tests. */
export const files: readonly Load[] = [];
