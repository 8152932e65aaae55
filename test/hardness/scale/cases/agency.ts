import * as api from "sakip";
import { named } from "../case.ts";
import { agencyName, many } from "./parts.ts";

const agencies = (size: number, nameOf: (i: number) => string) => many(size, (i) => ({ id: `${i}`, name: nameOf(i) }));
/** Names that share all their words but one. */
const alike = (i: number) => `Dinas Pekerjaan Umum dan Penataan Ruang ${agencyName(i).slice(6)}`;
const registryOf = (size: number, nameOf: (i: number) => string) => api.agencyRegistry(agencies(size, nameOf));

/** Whose a name is. */
export const agencyCases = named({
  agencyRegistry: (size) => {
    const list = agencies(size, agencyName);
    return () => api.agencyRegistry(list);
  },
  "agencyRegistry: names alike": {
    isShort: true,
    upTo: 20_000,
    make: (size) => {
      const list = agencies(size, alike);
      return () => api.agencyRegistry(list);
    },
  },
  "agencyRegistry: one name": (size) => {
    const list = agencies(size, () => "Dinas Kesehatan");
    return () => api.agencyRegistry(list);
  },
  "agencyRegistry: one agency with all names": (size) => {
    const list = [{ id: "1", name: "Dinas Kesehatan", aliases: many(size, (i) => `${agencyName(i)}`) }];
    return () => api.agencyRegistry(list);
  },
  "agencyRegistry: a long name": {
    upTo: 100_000,
    make: (size) => {
      const list = [
        { id: "1", name: `Dinas ${"kesehatan dan ".repeat(size >> 3)}` },
        { id: "2", name: `Dinas ${"kesehatan dam ".repeat(size >> 3)}` },
      ];
      return () => api.agencyRegistry(list);
    },
  },
  "matchNames: one after the other, one registry": {
    isShort: true,
    upTo: 20_000,
    make: (size) => {
      const registry = registryOf(100, agencyName);
      const names = many(size, (i) => `${agencyName(i)} x`);
      return () => api.matchNames(names, registry);
    },
  },
  "matchNames: one name, a growing registry": {
    upTo: 50_000,
    make: (size) => {
      const registry = registryOf(size, agencyName);
      return () => api.matchNames(["Dinas Kesehatn"], registry);
    },
  },
  "matchNames: as many names as agencies": {
    isShort: true,
    from: 50,
    upTo: 5_000,
    make: (size) => {
      const registry = registryOf(size, alike);
      const names = many(size, (i) => `${alike(i)} x`);
      return () => api.matchNames(names, registry);
    },
  },
  "matchNames: a long name": {
    upTo: 50_000,
    make: (size) => {
      const registry = registryOf(100, agencyName);
      const names = [
        `Dinas ${"a".repeat(size)}`,
        "Dinas ".repeat(size >> 3),
        "1.".repeat(size),
        "Pendidikn ".repeat(size),
      ];
      return () => api.matchNames(names, registry);
    },
  },
});
