import * as api from "sakip";
import type { Uses } from "./use.ts";

const obstacle = { id: "k", text: "Izin lokasi", agencyId: "a", waitsFor: ["b"], since: "2024-07-01" };
const programme = {
  id: "p",
  title: "Sekolah gratis",
  leadAgencyId: "a",
  agencyIds: [],
  indicators: [{ achievement: 90 }],
};
const asOf = "2024-08-26";

/** The shapes of priority programmes and obstacles. */
export const priorityUses: Uses = {
  obstacleShape: {
    call: (each) => api.coordinationMatrix([each]),
    samples: [obstacle, { ...obstacle, programmeId: "p", promisedFor: "2024-08-01", resolvedOn: "2024-07-01" }],
  },
  obstaclesShape: {
    call: (obstacles) => api.reviewObstacles(obstacles, { asOf }),
    samples: [[obstacle, { ...obstacle, id: "l", escalatedTo: "Sekda" }]],
  },
  priorityProgrammeShape: {
    call: (each) => api.reviewPriorities([each], { asOf }),
    samples: [
      programme,
      { ...programme, absorption: { budget: 10, realization: null }, target: 50 },
      { ...programme, target: api.per5of2024AbsorptionPath, expenditure: "52" },
    ],
  },
  priorityProgrammesShape: {
    call: (programmes) => api.reviewPriorities(programmes, { asOf }),
    samples: [[programme, { ...programme, id: "q" }]],
  },
  priorityRulesShape: {
    call: (rules) => api.reviewPriorities([], { asOf, rules }),
    samples: [api.defaultPriorityRules],
  },
};
