/** How something compares with what was expected. */
export const expectationWords = {
  above: { id: "di atas ekspektasi", en: "above expectation" },
  "as-expected": { id: "sesuai ekspektasi", en: "as expected" },
  below: { id: "di bawah ekspektasi", en: "below expectation" },
};
