// The engine's sampling in C, as a yardstick: inversion by tables, xoshiro128**, stretches of 1,024 draws, and quantiles
// by even bins. Reads runs, draws, risks, factors, then for each factor its stream's state and its table; prints the
// median time of a run in milliseconds, the mean, and the 5th, 50th and 95th percentiles.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define STEPS 4096
#define STRETCH 1024
#define BINS 2048

typedef struct { uint32_t s[4]; double table[STEPS + 1]; } Factor;

static inline uint32_t turned(uint32_t x, int by) { return (x << by) | (x >> (32 - by)); }

static void multiply(Factor *factor, double *product, int size) {
  uint32_t s0 = factor->s[0], s1 = factor->s[1], s2 = factor->s[2], s3 = factor->s[3];
  const double *table = factor->table;
  for (int i = 0; i < size; i++) {
    uint32_t word = turned(s1 * 5, 7) * 9, shifted = s1 << 9;
    s2 ^= s0; s3 ^= s1; s1 ^= s2; s0 ^= s3; s2 ^= shifted; s3 = turned(s3, 11);
    uint32_t step = word >> 20;
    double place = ((word >> 8) & 4095) * (1.0 / STEPS) + 0.5 / STEPS;
    product[i] *= table[step] + (table[step + 1] - table[step]) * place;
  }
  factor->s[0] = s0; factor->s[1] = s1; factor->s[2] = s2; factor->s[3] = s3;
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

/** The value at a rank once sorted: only the bin that holds the rank is sorted. */
static double ranked(const double *v, int n, const uint32_t *counts, double min, double scale, int rank, double *room) {
  int bin = 0, below = 0, filled = 0;
  while (below + (int)counts[bin] <= rank) below += counts[bin++];
  for (int i = 0; i < n; i++) if ((int)((v[i] - min) * scale) == bin) room[filled++] = v[i];
  qsort(room, filled, sizeof *room, ascending);
  return room[rank - below];
}

int main(void) {
  int32_t head[4];
  if (fread(head, sizeof head, 1, stdin) != 1) return 1;
  const int runs = head[0], draws = head[1], risks = head[2], factors = head[3];
  Factor *given = malloc(sizeof(Factor) * risks * factors), *used = malloc(sizeof(Factor) * risks * factors);
  for (int f = 0; f < risks * factors; f++)
    if (fread(given[f].s, sizeof given[f].s, 1, stdin) != 1 || fread(given[f].table, sizeof given[f].table, 1, stdin) != 1) return 1;
  double *times = malloc(sizeof(double) * runs), *room = malloc(sizeof(double) * draws), own[STRETCH];
  double mean = 0, quantiles[3] = {0};
  const double shares[3] = {0.05, 0.5, 0.95};
  for (int run = 0; run < runs; run++) {
    memcpy(used, given, sizeof(Factor) * risks * factors);
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    double *total = calloc(draws, sizeof(double));
    for (int start = 0; start < draws; start += STRETCH) {
      int size = draws - start < STRETCH ? draws - start : STRETCH;
      for (int risk = 0; risk < risks; risk++) {
        for (int i = 0; i < size; i++) own[i] = 1;
        for (int f = 0; f < factors; f++) multiply(&used[risk * factors + f], own, size);
        for (int i = 0; i < size; i++) total[start + i] += own[i];
      }
    }
    double sum = 0, min = total[0], max = total[0];
    for (int i = 0; i < draws; i++) {
      sum += total[i];
      if (total[i] < min) min = total[i];
      if (total[i] > max) max = total[i];
    }
    uint32_t counts[BINS + 1] = {0};
    const double scale = BINS / (max - min);
    for (int i = 0; i < draws; i++) counts[(int)((total[i] - min) * scale)]++;
    for (int q = 0; q < 3; q++) {
      double at = shares[q] * (draws - 1);
      int rank = (int)at;
      double low = ranked(total, draws, counts, min, scale, rank, room);
      double high = at > rank ? ranked(total, draws, counts, min, scale, rank + 1, room) : low;
      quantiles[q] = low + (high - low) * (at - rank);
    }
    mean = sum / draws;
    clock_gettime(CLOCK_MONOTONIC, &to);
    times[run] = (to.tv_sec - from.tv_sec) * 1e3 + (to.tv_nsec - from.tv_nsec) / 1e6;
    free(total);
  }
  qsort(times, runs, sizeof(double), ascending);
  printf("%.17g %.17g %.17g %.17g %.17g\n", times[runs / 2], mean, quantiles[0], quantiles[1], quantiles[2]);
  return 0;
}
