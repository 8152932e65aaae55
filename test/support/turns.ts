/** Turns that only a translation has, and what a formal Indonesian text says in another way. */
export const TURNS =
  /Yang tidak ada menolak|berdiri pada tiga tangga|membulatkan milik orang lain|Aturan rumah|mendaftar yang salah|\bpanggilan|\bpunya\b|\bklona\b|\d %/gi;
