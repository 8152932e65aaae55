// Made up for the forum of 2023: the article prints four rates, and neither budgets nor targets nor a later forum.

/** What should have been spent by the end of each quarter, in percent. */
export const targets = { third: 70, fourth: 95 } as const;

/** The experts of the mayor, who help for a week from the day after the forum. */
export const assistance = {
  from: "2023-11-16",
  days: 5,
  experts: ["Tenaga ahli keuangan", "Tenaga ahli pengadaan", "Tenaga ahli perencanaan"],
} as const;

/** Budgets in rupiah, and the rates of the forum three months later. */
export const agencies = [
  { agency: "Dinas Tenaga Kerja", budget: "12000000000", later: "78.20" },
  { agency: "Kesbangpol", budget: "8500000000", later: "93.40" },
  { agency: "DPKP", budget: "41000000000", later: "91.05" },
  { agency: "DLH", budget: "36000000000", later: "95.60" },
] as const;
