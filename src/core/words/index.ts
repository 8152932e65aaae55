export type { Bilingual, Locale } from "./bilingual.ts";
