/** Whether all that is asked is there. */
export const completeWords = {
  complete: { id: "lengkap", en: "complete" },
  incomplete: { id: "belum lengkap", en: "not complete" },
};
