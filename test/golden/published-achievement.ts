// Achievement as it was published, transcribed as printed. Source 0–8 are tables of Renstra 2025–2029 of Kab. Banyuwangi.
const SOURCES = [
  'Renstra 2025-2029 Kab. Banyuwangi, table "Pencapaian Kinerja Pelayanan": github.com/Syamsuddin/SAKIPRO, commit c79b03c, sakip_docs/RENSTRA-DINKES.pdf',
  'Renstra 2025-2029 Kab. Banyuwangi, table "Pencapaian Kinerja Pelayanan": github.com/Syamsuddin/SAKIPRO, commit c79b03c, sakip_docs/RENSTRA-BKP.pdf',
  'Renstra 2025-2029 Kab. Banyuwangi, table "Pencapaian Kinerja Pelayanan": github.com/Syamsuddin/SAKIPRO, commit c79b03c, sakip_docs/RENSTRA-DINSOSPPKB.pdf',
  'Renstra 2025-2029 Kab. Banyuwangi, table "Pencapaian Kinerja Pelayanan": github.com/Syamsuddin/SAKIPRO, commit c79b03c, sakip_docs/RENSTRA-DISBUDPAR.pdf',
  'Renstra 2025-2029 Kab. Banyuwangi, table "Pencapaian Kinerja Pelayanan": github.com/Syamsuddin/SAKIPRO, commit c79b03c, sakip_docs/RENSTRA-DISKOMINFOTIK.pdf',
  'Renstra 2025-2029 Kab. Banyuwangi, table "Pencapaian Kinerja Pelayanan": github.com/Syamsuddin/SAKIPRO, commit c79b03c, sakip_docs/RENSTRA-SETDA.pdf',
  'Renstra 2025-2029 Kab. Banyuwangi, table "Pencapaian Kinerja Pelayanan": github.com/Syamsuddin/SAKIPRO, commit c79b03c, sakip_docs/RENSTRA-PUKCPERKIM.pdf',
  'Renstra 2025-2029 Kab. Banyuwangi, table "Pencapaian Kinerja Pelayanan": github.com/Syamsuddin/SAKIPRO, commit c79b03c, sakip_docs/RENSTRA-DUKCAPIL.pdf',
  'Renstra 2025-2029 Kab. Banyuwangi, table "Pencapaian Kinerja Pelayanan": github.com/Syamsuddin/SAKIPRO, commit c79b03c, sakip_docs/RENSTRA-KEC-BANYUWANGI.pdf',
  "Laporan Kinerja Balitbang KP 2015, 123dok.com/article/hasil-pengukuran-balitbang-nilanto-perbowo-kepala-badan-penelitian.zx3ok34z",
  "PMK 22/PMK.02/2021 lampiran, 123dok yr3n82jo (indikator output contoh)",
  "IKPA DJPb paparan S3, repo trianditogilang/simulator-ikpa docs/perbaikan-menu-penyerapan-anggaran.md",
  "PLN, unit performance contract (in a public repository)",
  "LKjIP PN (2016), text-id.123dok.com/document/nq74xvnrq",
  "LKjIP PN Blangkejeren 2020, 123dok.com/article/persentase-perkara-...zw93rd7y",
];

// id | source | indicator | year | target | realisation | printed | formula that fits | how the print relates to the value
const ROWS = `
1|0|Umur Harapan Hidup|2020|70.54|70.65|100.16|R/T*100|exact(rounded)
2|0|Umur Harapan Hidup|2021|70.63|70.72|100.13|R/T*100|exact(rounded)
3|0|Umur Harapan Hidup|2022|70.74|73.67|104.14|R/T*100|exact(rounded)
4|0|Umur Harapan Hidup|2023|70.84|73.93|104.36|R/T*100|exact(rounded)
5|0|Umur Harapan Hidup|2024|70.93|74.13|104.51|R/T*100|exact(rounded)
6|0|Indeks Kepuasan Masyarakat|2022|84|85.14|101.36|R/T*100|exact(rounded)
7|0|Indeks Kepuasan Masyarakat|2023|84.5|91.05|107.75|R/T*100|exact(rounded)
8|0|Indeks Kepuasan Masyarakat|2024|85|91.68|107.86|R/T*100|exact(rounded)
9|0|Prevalensi Balita Stunting|2021|23|20.10|112.61|(2T-R)/T*100|exact(rounded)
10|0|Prevalensi Balita Stunting|2022|22.10|18.10|118.10|(2T-R)/T*100|exact(rounded)
11|0|Prevalensi Balita Stunting|2023|21.10|21.90|96.21|(2T-R)/T*100|exact(rounded)
12|0|Prevalensi Balita Stunting|2024|20.10|17.60|112.44|(2T-R)/T*100|exact(rounded)
13|0|Angka Kematian Ibu per 100.000 KH|2022|95|162.1|31.15||MISMATCH
14|0|Angka Kematian Ibu per 100.000 KH|2023|94|144|46.81|(2T-R)/T*100|exact(rounded)
15|0|Angka Kematian Ibu per 100.000 KH|2024|93|160.1|27.84|(2T-R)/T*100|exact(truncated)
16|0|Angka Kematian Bayi per 1.000 KH|2022|5.07|8.31|36.09|(2T-R)/T*100|exact(rounded)
17|0|Angka Kematian Bayi per 1.000 KH|2023|5.1|9.2|18.18||MISMATCH
18|0|Angka Kematian Bayi per 1.000 KH|2024|5.1|9.8|6.37||MISMATCH
19|0|Persentase capaian SPM Bidang Kesehatan|2022|72|87.7|121.81|R/T*100|exact(rounded)
20|0|Persentase capaian SPM Bidang Kesehatan|2023|74|94.26|127.38|R/T*100|exact(rounded)
21|0|Persentase capaian SPM Bidang Kesehatan|2024|76|84.91|111.72|R/T*100|exact(rounded)
22|0|Persentase Puskesmas dengan jenis tenaga kesehatan sesuai standar|2022|24.44|17|69.56|R/T*100|exact(rounded)
23|0|Persentase Puskesmas dengan jenis tenaga kesehatan sesuai standar|2023|28.89|20|69.23|R/T*100|exact(rounded)
24|0|Persentase Puskesmas dengan jenis tenaga kesehatan sesuai standar|2024|33.3|15.56|46.73|R/T*100|exact(rounded)
25|0|Persentase Sarana Kefarmasian ... berijin|2022|71.67|95.16|132.78|R/T*100|exact(rounded)
26|0|Persentase Sarana Kefarmasian ... berijin|2023|73|78.01|106.86|R/T*100|exact(rounded)
27|0|Persentase Sarana Kefarmasian ... berijin|2024|74.33|73.48|98.86|R/T*100|exact(rounded)
28|0|Cakupan Imunisasi Bayi Lengkap|2020|95|107.67|113.34|R/T*100|exact(rounded)
29|0|Cakupan Imunisasi Bayi Lengkap|2021|95|99.76|105.01|R/T*100|exact(rounded)
30|0|Cakupan Imunisasi Bayi Lengkap|2022|95|100.33|105.61|R/T*100|exact(rounded)
31|0|Cakupan Imunisasi Bayi Lengkap|2023|95|97.59|102.73|R/T*100|exact(rounded)
32|0|Cakupan Imunisasi Bayi Lengkap|2024|100|80.42|80.42|R/T*100|exact(rounded)
33|0|Persentase Hipertensi dalam pengendalian|2023|25|19.4|77.6|R/T*100|exact(rounded)
34|0|Persentase Hipertensi dalam pengendalian|2024|25|62|248|R/T*100|exact(rounded)
35|0|Cakupan Kepesertaan JKN|2021|95|60.06|63.22|R/T*100|exact(rounded)
36|0|Cakupan Kepesertaan JKN|2022|95|66.16|69.64|R/T*100|exact(rounded)
37|0|Cakupan Kepesertaan JKN|2023|95|72.50|76.32|R/T*100|exact(rounded)
38|0|Cakupan Kepesertaan JKN|2024|95|93.95|98.89|R/T*100|exact(rounded)
39|0|Persentase PHBS|2020|63|48.79|77.44|R/T*100|exact(rounded)
40|0|Persentase PHBS|2021|63|50.90|80.79|R/T*100|exact(rounded)
41|0|Persentase PHBS|2022|63|51.96|82.48|R/T*100|exact(rounded)
42|0|Persentase PHBS|2023|54|52.90|97.96|R/T*100|exact(rounded)
43|0|Persentase PHBS|2024|56|55.30|98.75|R/T*100|exact(rounded)
44|0|Pelayanan Kesehatan Ibu Hamil|2020|100|88.70|88.70|R/T*100|exact(rounded)
45|0|Pelayanan Kesehatan Ibu Hamil|2021|100|87.10|87.10|R/T*100|exact(rounded)
46|0|Pelayanan Kesehatan Ibu Hamil|2022|100|94.80|94.80|R/T*100|exact(rounded)
47|0|Pelayanan Kesehatan Ibu Hamil|2023|100|80.70|80.70|R/T*100|exact(rounded)
48|0|Pelayanan Kesehatan Ibu Hamil|2024|100|100|65.93||MISMATCH
59|1|Indeks Profesionalitas ASN|2020|75.91|76.15|100|R/T*100|exact(rounded)
60|1|Indeks Profesionalitas ASN|2021|75.91|76.9|101|R/T*100|exact(rounded)
61|1|Indeks Profesionalitas ASN|2022|78.71|77.28|98|R/T*100|exact(rounded)
62|1|Indeks Profesionalitas ASN|2023|80.01|90.19|113|R/T*100|exact(rounded)
63|1|Indeks Profesionalitas ASN|2024|81.31|82.18|101|R/T*100|exact(rounded)
64|1|Persentase Aparatur yang Berkinerja Baik|2020|90|92|102|R/T*100|exact(rounded)
65|1|Persentase Aparatur yang Berkinerja Baik|2021|90|95|106|R/T*100|exact(rounded)
66|1|Persentase Aparatur yang Berkinerja Baik|2022|90|95|106|R/T*100|exact(rounded)
67|1|Persentase Aparatur yang Berkinerja Baik|2023|95|97|102|R/T*100|exact(rounded)
68|1|Persentase Aparatur yang Berkinerja Baik|2024|95|100|105|R/T*100|exact(rounded)
69|1|Persentase Peningkatan Kualitas SDM|2020|78|85|109|R/T*100|exact(rounded)
70|1|Persentase Peningkatan Kualitas SDM|2021|78|85|109|R/T*100|exact(rounded)
71|1|Persentase Peningkatan Kualitas SDM|2022|80|80|100|R/T*100|exact(rounded)
72|1|Persentase Peningkatan Kualitas SDM|2023|80|80|100|R/T*100|exact(rounded)
73|1|Persentase Peningkatan Kualitas SDM|2024|83|83|100|R/T*100|exact(rounded)
74|1|Indeks Sistem Merit|2020|0|50|100||ZERO TARGET
75|1|Indeks Sistem Merit|2021|200|220|110|R/T*100|exact(rounded)
76|1|Indeks Sistem Merit|2022|250|270|108|R/T*100|exact(rounded)
77|1|Indeks Sistem Merit|2023|300|305|102|R/T*100|exact(rounded)
78|1|Indeks Sistem Merit|2024|305|305|100|R/T*100|exact(rounded)
79|1|Kepuasan Pelayanan Kepegawaian|2020|85|85|100|R/T*100|exact(rounded)
80|1|Kepuasan Pelayanan Kepegawaian|2021|85|85|100|R/T*100|exact(rounded)
81|1|Kepuasan Pelayanan Kepegawaian|2022|85|87|102|R/T*100|exact(rounded)
82|1|Kepuasan Pelayanan Kepegawaian|2023|87|88|101|R/T*100|exact(rounded)
83|1|Kepuasan Pelayanan Kepegawaian|2024|88|90|102|R/T*100|exact(rounded)
94|2|Persentase Pelayanan bagi PPKS|2021|71|73|102.82|R/T*100|exact(rounded)
95|2|Persentase Pelayanan bagi PPKS|2022|71|73.04|102.87|R/T*100|exact(rounded)
96|2|Persentase Pelayanan bagi PPKS|2023|72|73.19|101.65|R/T*100|exact(rounded)
97|2|Persentase Pelayanan bagi PPKS|2024|73|83.57|114.47|R/T*100|exact(truncated)
98|2|Indeks Kepuasan Masyarakat|2022|87.3|96|109.97|R/T*100|exact(rounded)
99|2|Indeks Kepuasan Masyarakat|2023|87.4|94.77|108.43|R/T*100|exact(rounded)
100|2|Indeks Kepuasan Masyarakat|2024|87.5|95.85|109.54|R/T*100|exact(rounded)
101|2|Persentase Implementasi PPRG|2021|25|23|92.00|R/T*100|exact(rounded)
102|2|Persentase Implementasi PPRG|2022|25|25.09|100.37|R/T*100|near(<=1 last digit)
103|2|Persentase Implementasi PPRG|2023|45|30.63|68.06|R/T*100|exact(truncated)
104|2|Persentase Implementasi PPRG|2024|60|41.00|68.33|R/T*100|exact(rounded)
105|2|Persentase Cakupan KB Aktif|2021|70|73.49|104.99|R/T*100|exact(rounded)
106|2|Persentase Cakupan KB Aktif|2022|70|70|100|R/T*100|exact(rounded)
107|2|Persentase Cakupan KB Aktif|2023|70|74|105.95||MISMATCH
108|2|Persentase Cakupan KB Aktif|2024|70|71.66|102.37|R/T*100|exact(rounded)
109|3|Persentase Kunjungan Wisatawan|2020|10|65.7|657|R/T*100|exact(rounded)
110|3|Persentase Kunjungan Wisatawan|2021|10|69|690|R/T*100|exact(rounded)
111|3|Persentase Kunjungan Wisatawan|2022|15|48|320|R/T*100|exact(rounded)
112|3|Persentase Kunjungan Wisatawan|2023|20|93.61|468|R/T*100|exact(rounded)
113|3|Persentase Kunjungan Wisatawan|2024|20|93.45|467|R/T*100|exact(rounded)
114|3|Lama Tinggal Wisatawan|2020|4|2|50.00|R/T*100|exact(rounded)
115|3|Lama Tinggal Wisatawan|2021|4|2|50.00|R/T*100|exact(rounded)
116|3|Lama Tinggal Wisatawan|2022|4|2|50.00|R/T*100|exact(rounded)
117|3|Lama Tinggal Wisatawan|2023|4|2|50.00|R/T*100|exact(rounded)
118|3|Lama Tinggal Wisatawan|2024|4|2|50.00|R/T*100|exact(rounded)
119|3|Jumlah Budaya Lokal (event)|2020|28|8|28.57|R/T*100|exact(rounded)
120|3|Jumlah Budaya Lokal (event)|2021|28|44|157.14|R/T*100|exact(rounded)
121|3|Jumlah Budaya Lokal (event)|2022|28|64|228.57|R/T*100|exact(rounded)
122|3|Jumlah Budaya Lokal (event)|2023|31|70|225.81|R/T*100|exact(rounded)
123|3|Jumlah Budaya Lokal (event)|2024|32|76|237.5|R/T*100|exact(rounded)
153|4|Indeks SPBE|2022|3.3|3.53|107|R/T*100|exact(rounded)
154|4|Indeks SPBE|2023|3.34|4.5|134|R/T*100|exact(truncated)
155|4|Indeks SPBE|2024|3.36|4.77|141|R/T*100|exact(truncated)
156|4|Indeks Tata Kelola SPBE|2022|2.6|2.60|100|R/T*100|exact(rounded)
157|4|Indeks Tata Kelola SPBE|2023|2.62|4.2|160|R/T*100|exact(rounded)
158|4|Indeks Tata Kelola SPBE|2024|2.64|4.60|174|R/T*100|exact(rounded)
159|4|Indeks Layanan SPBE|2022|3.8|4.51|119|R/T*100|exact(rounded)
160|4|Indeks Layanan SPBE|2023|3.82|4.82|126|R/T*100|exact(rounded)
161|4|Indeks Layanan SPBE|2024|3.84|5|130|R/T*100|exact(rounded)
162|4|Indeks Kepuasan Masyarakat|2021|80.44|87.50|109|R/T*100|exact(rounded)
163|4|Indeks Kepuasan Masyarakat|2022|80.46|88|109|R/T*100|exact(rounded)
164|4|Indeks Kepuasan Masyarakat|2023|80.48|90.92|113|R/T*100|exact(rounded)
165|4|Indeks Kepuasan Masyarakat|2024|80.5|90.64|113|R/T*100|exact(rounded)
166|5|Indeks Reformasi Birokrasi (IKU)|2021|75.00|78.11|100|min(100,R/T*100)|exact(rounded)
167|5|Indeks Reformasi Birokrasi (IKU)|2022|80.00|81.14|100|min(100,R/T*100)|exact(rounded)
168|5|Indeks Reformasi Birokrasi (IKU)|2023|85.00|88.03|100|min(100,R/T*100)|exact(rounded)
169|5|Indeks Reformasi Birokrasi (IKU)|2024|80.00|92.84|100|min(100,R/T*100)|exact(rounded)
170|5|Indeks Kepuasan Masyarakat Setda (IKU)|2021|75.00|79.07|100|min(100,R/T*100)|exact(rounded)
171|5|Indeks Kepuasan Masyarakat Setda (IKU)|2022|80.00|81.73|100|min(100,R/T*100)|exact(rounded)
172|5|Indeks Kepuasan Masyarakat Setda (IKU)|2023|82.00|85.69|100|min(100,R/T*100)|exact(rounded)
173|5|Indeks Kepuasan Masyarakat Setda (IKU)|2024|90.00|95.39|100|min(100,R/T*100)|exact(rounded)
174|5|Persentase bantuan hukum masyarakat miskin|2021|85|85|100|R/T*100|exact(rounded)
175|5|Persentase bantuan hukum masyarakat miskin|2022|85|87|102|R/T*100|exact(rounded)
176|5|Persentase bantuan hukum masyarakat miskin|2023|85|90|106|R/T*100|exact(rounded)
177|5|Persentase bantuan hukum masyarakat miskin|2024|90|91|101|R/T*100|exact(rounded)
178|5|Status kinerja penyelenggaraan Pemda|2022|3.41|4.08|100|min(100,R/T*100)|exact(rounded)
179|5|Status kinerja penyelenggaraan Pemda|2023|3.46|3.81|100|min(100,R/T*100)|exact(rounded)
180|5|Status kinerja penyelenggaraan Pemda|2024|3.51|3.71|100|min(100,R/T*100)|exact(rounded)
181|5|Penyelesaian pengajuan administrasi kesra tepat waktu|2021|80|85|106|R/T*100|exact(rounded)
182|5|Penyelesaian pengajuan administrasi kesra tepat waktu|2022|80|87|109|R/T*100|exact(rounded)
183|5|Penyelesaian pengajuan administrasi kesra tepat waktu|2023|82|89|109|R/T*100|exact(rounded)
184|5|Penyelesaian pengajuan administrasi kesra tepat waktu|2024|84|90|107|R/T*100|exact(rounded)
185|5|E-procurement terhadap belanja pengadaan|2021|70|70|100|R/T*100|exact(rounded)
186|5|E-procurement terhadap belanja pengadaan|2022|70|80|114|R/T*100|exact(rounded)
187|5|E-procurement terhadap belanja pengadaan|2023|75|85|113|R/T*100|exact(rounded)
188|5|E-procurement terhadap belanja pengadaan|2024|80|90|113|R/T*100|exact(rounded)
189|5|Penayangan SIRUP|2021|50|65|130|R/T*100|exact(rounded)
190|5|Penayangan SIRUP|2022|50|60|120|R/T*100|exact(rounded)
191|5|Penayangan SIRUP|2023|55|70|127|R/T*100|exact(rounded)
192|5|Penayangan SIRUP|2024|55|85|155|R/T*100|exact(rounded)
193|5|Tingkat Inflasi|2021|3|3|100|(2T-R)/T*100|exact(rounded)
194|5|Tingkat Inflasi|2022|3|3|100|(2T-R)/T*100|exact(rounded)
195|5|Tingkat Inflasi|2023|3|3|100|(2T-R)/T*100|exact(rounded)
196|5|Tingkat Inflasi|2024|3|2.55|100||MISMATCH
197|5|Realisasi penyediaan sarana prasarana|2021|85|85|100|R/T*100|exact(rounded)
198|5|Realisasi penyediaan sarana prasarana|2022|85|82|96|R/T*100|exact(rounded)
199|5|Realisasi penyediaan sarana prasarana|2023|86|85|99|R/T*100|exact(rounded)
200|5|Realisasi penyediaan sarana prasarana|2024|87|85|98|R/T*100|exact(rounded)
201|5|Nilai SAKIP Sekretariat Daerah|2021|87.65|87.64|100|R/T*100|exact(rounded)
202|5|Nilai SAKIP Sekretariat Daerah|2022|87.65|90.10|103|R/T*100|exact(rounded)
203|5|Nilai SAKIP Sekretariat Daerah|2023|87.75|90.33|103|R/T*100|exact(rounded)
204|5|Nilai SAKIP Sekretariat Daerah|2024|88.00|90.03|102|R/T*100|exact(rounded)
218|6|Indeks Kepuasan Layanan Infrastruktur Kebinamargaan|2022|79.58|85.92|1.08|R/T (fraction)|exact(rounded)
219|6|Indeks Kepuasan Layanan Infrastruktur Kebinamargaan|2023|81.16|85.13|1.05|R/T (fraction)|exact(rounded)
220|6|Indeks Kepuasan Layanan Infrastruktur Kebinamargaan|2024|82.74|82.55|1.00|R/T (fraction)|exact(rounded)
221|6|Indeks Kepuasan Infrastruktur Keciptakaryaan|2022|79.58|87|1.09|R/T (fraction)|exact(rounded)
222|6|Indeks Kepuasan Infrastruktur Keciptakaryaan|2023|81.16|84.44|1.04|R/T (fraction)|exact(rounded)
223|6|Indeks Kepuasan Infrastruktur Keciptakaryaan|2024|82.74|79.23|0.96|R/T (fraction)|exact(rounded)
224|6|Indeks Kepuasan Infrastruktur Perumahan dan Permukiman|2022|79.58|85.37|1.07|R/T (fraction)|exact(rounded)
225|6|Indeks Kepuasan Infrastruktur Perumahan dan Permukiman|2023|81.16|83.92|1.03|R/T (fraction)|exact(rounded)
226|6|Indeks Kepuasan Infrastruktur Perumahan dan Permukiman|2024|82.74|84.92|1.03|R/T (fraction)|exact(rounded)
260|7|Cakupan Kepemilikan Identitas Kependudukan|2021|76.4|79.7|104.319|R/T*100|exact(rounded)
261|7|Cakupan Kepemilikan Identitas Kependudukan|2022|78.8|86.58|109.87|R/T*100|exact(rounded)
262|7|Cakupan Kepemilikan Identitas Kependudukan|2023|81.2|90.57|111.54|R/T*100|exact(rounded)
263|7|Cakupan Kepemilikan Identitas Kependudukan|2024|83.6|92.17|110.25|R/T*100|exact(rounded)
264|7|Cakupan Kepemilikan Akta Pencatatan Sipil|2021|95|95.92|100.968|R/T*100|exact(rounded)
265|7|Cakupan Kepemilikan Akta Pencatatan Sipil|2022|96.25|98.14|101.96|R/T*100|exact(rounded)
266|7|Cakupan Kepemilikan Akta Pencatatan Sipil|2023|97.5|98.33|100.85|R/T*100|exact(rounded)
267|7|Cakupan Kepemilikan Akta Pencatatan Sipil|2024|98.75|98.76|100.01|R/T*100|exact(rounded)
268|7|Pengelolaan Data Kependudukan sesuai konsolidasi Kemendagri|2021|93|94.41|101.516|R/T*100|exact(rounded)
269|7|Pengelolaan Data Kependudukan sesuai konsolidasi Kemendagri|2022|94|95.58|101.68|R/T*100|exact(rounded)
270|7|Pengelolaan Data Kependudukan sesuai konsolidasi Kemendagri|2023|95|96.3|101.37|R/T*100|exact(rounded)
271|7|Pengelolaan Data Kependudukan sesuai konsolidasi Kemendagri|2024|96|99.33|103.47|R/T*100|exact(rounded)
272|7|Indeks Kepuasan Masyarakat|2021|92.5|92.58|100.086|R/T*100|exact(rounded)
273|7|Indeks Kepuasan Masyarakat|2022|92.5|92.52|100.02|R/T*100|exact(rounded)
274|7|Indeks Kepuasan Masyarakat|2023|92.5|93.46|101.04|R/T*100|exact(rounded)
275|7|Indeks Kepuasan Masyarakat|2024|92.5|93.74|101.34|R/T*100|exact(rounded)
276|7|Anak usia 0-17 memiliki KIA|2020|100|36.8|36.8|R/T*100|exact(rounded)
277|7|Anak usia 0-17 memiliki KIA|2021|100|55.31|55.31|R/T*100|exact(rounded)
278|7|Anak usia 0-17 memiliki KIA|2022|100|54.52|54.52|R/T*100|exact(rounded)
279|7|Anak usia 0-17 memiliki KIA|2023|100|60.63|60.63|R/T*100|exact(rounded)
280|7|Anak usia 0-17 memiliki KIA|2024|100|67.99|67.99|R/T*100|exact(rounded)
281|7|Jumlah PD yang memanfaatkan data kependudukan|2020|11|4|36.36|R/T*100|exact(rounded)
282|7|Jumlah PD yang memanfaatkan data kependudukan|2021|11|5|45.45|R/T*100|exact(rounded)
283|7|Jumlah PD yang memanfaatkan data kependudukan|2022|11|3|27.27|R/T*100|exact(rounded)
284|7|Jumlah PD yang memanfaatkan data kependudukan|2023|11|9|81.82|R/T*100|exact(rounded)
285|7|Jumlah PD yang memanfaatkan data kependudukan|2024|11|9|81.82|R/T*100|exact(rounded)
286|7|Cakupan Kepemilikan Identitas Kependudukan|2020|0|0|0|copy of realisasi|exact(rounded)
312|8|Indeks Kepuasan Masyarakat|2020|85|86|101.2|R/T*100|exact(rounded)
313|8|Indeks Kepuasan Masyarakat|2021|90|97.89|108.7|R/T*100|exact(truncated)
314|8|Indeks Kepuasan Masyarakat|2022|90.1|98.02|108.8|R/T*100|exact(rounded)
315|8|Indeks Kepuasan Masyarakat|2023|90.62|94.04|103.7|R/T*100|exact(truncated)
316|8|Indeks Kepuasan Masyarakat|2024|91.33|94.87|103.87|R/T*100|exact(truncated)
317|8|Persentase ketercapaian kinerja kecamatan|2020|90|86|95|R/T*100|exact(truncated)
318|8|Persentase ketercapaian kinerja kecamatan|2021|90|88|97|R/T*100|exact(truncated)
319|8|Persentase ketercapaian kinerja kecamatan|2022|90|83|92|R/T*100|exact(rounded)
320|8|Persentase ketercapaian kinerja kecamatan|2023|90|96|106.6|R/T*100|exact(truncated)
321|8|Persentase ketercapaian kinerja kecamatan|2024|90|91.89|102.1|R/T*100|exact(rounded)
322|8|Nilai SAKIP Kecamatan|2020|83.47|88.45|106|R/T*100|exact(rounded)
323|8|Nilai SAKIP Kecamatan|2021|83.97|70.81|84.32|R/T*100|exact(truncated)
324|8|Nilai SAKIP Kecamatan|2022|84.47|80.56|95.37|R/T*100|exact(rounded)
325|8|Nilai SAKIP Kecamatan|2023|84.97|83.65|98.45|R/T*100|exact(rounded)
326|8|Nilai SAKIP Kecamatan|2024|85.47|85.09|99.55|R/T*100|exact(truncated)
347|9|IKU 13|2015|55|53.42|97.13|R/T*100|exact(rounded)
348|9|IKU 14|2015|39|39|100|R/T*100|exact(rounded)
349|9|IKU 15|2015|101|107|104.95||MISMATCH
350|9|IKU 16|2015|89|89|100|R/T*100|exact(rounded)
351|9|IKU 17 (excerpt prints realisasi 63.26)|2015|65|63.26|97.32|R/T*100|exact(rounded)
352|9|IKU 18|2015|40|100|250.00|R/T*100|exact(rounded)
353|9|IKU 21|2015|100|99.61|99.61|R/T*100|exact(rounded)
354|9|IKU 19 Nilai RB (target "BB 70-80")|2015|70..80|85.69|107.11|range R/bound*100|exact(rounded)
355|9|IKU 20 NKA (target 80-90)|2015|80..90|92.13|102.37|range R/bound*100|exact(rounded)
360|10|indikator A|2021|5|5|100|R/T*100|exact(rounded)
361|10|indikator B|2021|10|9|90|R/T*100|exact(rounded)
362|10|indikator C|2021|3|2|66.67|R/T*100|exact(rounded)
363|10|indikator D|2021|6|4|66.67|R/T*100|exact(rounded)
364|10|indikator E|2021|5|5|100|R/T*100|exact(rounded)
365|10|indikator F|2021|4|4|100|R/T*100|exact(rounded)
372|11|TW1 51 (250 x 20% = 50)|2024|50|60|100|min(100,R/T*100)|exact(rounded)
373|11|TW1 52 (200 x 15% = 30)|2024|30|24.5|81.67|R/T*100|exact(rounded)
374|11|TW1 53 (50 x 10% = 5)|2024|5|7|100|min(100,R/T*100)|exact(rounded)
375|11|TW2 51 (250 x 50% = 125)|2024|125|164|100|min(100,R/T*100)|exact(rounded)
376|11|TW2 52 (250 x 50% = 125)|2024|125|63.5|50.8|R/T*100|exact(rounded)
377|11|TW2 53 (50 x 40% = 20)|2024|20|22|100|min(100,R/T*100)|exact(rounded)
379|12|EAF||80.27|84.70|105.51|R/T*100|exact(truncated)
380|13|perkara diselesaikan|2016|40|20|50.00|R/T*100|exact(rounded)
381|13|perkara diselesaikan|2016|54|18|33.33|R/T*100|exact(rounded)
382|13|perkara diselesaikan|2016|9|2|75.00||MISMATCH
383|14|perkara diselesaikan|2020|83|78|93.98|R/T*100|exact(rounded)
`;

/** One published row. A range target is written as lower..upper. */
export interface PublishedAchievement {
  readonly id: string;
  readonly source: string;
  readonly indicator: string;
  readonly year: string;
  readonly target: string;
  readonly realization: string;
  readonly printed: string;
  readonly formula: string;
  readonly quality: string;
}

/** The rows, in the order of their sources. */
export const publishedAchievements: readonly PublishedAchievement[] = ROWS.trim()
  .split("\n")
  .map((line) => {
    const [
      id = "",
      source = "",
      indicator = "",
      year = "",
      target = "",
      realization = "",
      printed = "",
      formula = "",
      quality = "",
    ] = line.split("|");
    return {
      id,
      source: SOURCES[Number(source)] ?? "",
      indicator,
      year,
      target,
      realization,
      printed,
      formula,
      quality,
    };
  });
