// The engine's sampling in C, as a yardstick: inversion by tables, xoshiro128**, and quantiles by even bins.
// Reads runs, draws, risks, factors, then for each factor its stream's state and its table; prints the median time of a
// run in milliseconds, the mean, and the 5th, 50th and 95th percentiles.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define STEPS 4096
#define LANES 16
#define BINS 2048

typedef struct { uint32_t s[4]; double table[STEPS + 1]; } Factor;

static inline uint32_t turned(uint32_t x, int by) { return (x << by) | (x >> (32 - by)); }

/** All streams step side by side, so that the compiler can use wide registers: faster than one after the other. */
static void draw(const Factor *given, int risks, int factors, double *total, int draws) {
  uint32_t s0[LANES] = {0}, s1[LANES] = {0}, s2[LANES] = {0}, s3[LANES] = {0}, word[LANES];
  double value[LANES];
  const int inputs = risks * factors;
  for (int f = 0; f < inputs; f++) {
    s0[f] = given[f].s[0]; s1[f] = given[f].s[1]; s2[f] = given[f].s[2]; s3[f] = given[f].s[3];
  }
  for (int i = 0; i < draws; i++) {
    for (int f = 0; f < LANES; f++) {
      word[f] = turned(s1[f] * 5, 7) * 9;
      uint32_t shifted = s1[f] << 9;
      s2[f] ^= s0[f]; s3[f] ^= s1[f]; s1[f] ^= s2[f]; s0[f] ^= s3[f]; s2[f] ^= shifted; s3[f] = turned(s3[f], 11);
    }
    for (int f = 0; f < inputs; f++) {
      const double *low = given[f].table + (word[f] >> 20);
      value[f] = low[0] + (low[1] - low[0]) * (((word[f] >> 8) & 4095) * (1.0 / STEPS) + 0.5 / STEPS);
    }
    for (int risk = 0; risk < risks; risk++) {
      double product = 1;
      for (int f = risk * factors; f < (risk + 1) * factors; f++) product *= value[f];
      total[i] += product;
    }
  }
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
  if (risks * factors > LANES) return 1;
  Factor *given = malloc(sizeof(Factor) * risks * factors);
  for (int f = 0; f < risks * factors; f++)
    if (fread(given[f].s, sizeof given[f].s, 1, stdin) != 1 || fread(given[f].table, sizeof given[f].table, 1, stdin) != 1) return 1;
  double *times = malloc(sizeof(double) * runs), *room = malloc(sizeof(double) * draws);
  double mean = 0, quantiles[3] = {0};
  const double shares[3] = {0.05, 0.5, 0.95};
  for (int run = 0; run < runs; run++) {
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    double *total = calloc(draws, sizeof(double));
    draw(given, risks, factors, total, draws);
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
