-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Assessment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "illustrative" BOOLEAN NOT NULL DEFAULT false,
    "additivityAccepted" BOOLEAN NOT NULL DEFAULT false,
    "framework" TEXT,
    "title" TEXT NOT NULL,
    "titleFolded" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "perspective" TEXT NOT NULL,
    "asOf" TEXT NOT NULL,
    "horizonMonths" INTEGER NOT NULL,
    "lexicon" TEXT NOT NULL,
    "harmScale" JSONB NOT NULL,
    "toleranceHarm" REAL NOT NULL,
    "document" JSONB,
    "risks" JSONB NOT NULL,
    "mitigations" JSONB NOT NULL,
    "impacts" JSONB NOT NULL,
    "implications" JSONB NOT NULL,
    "evidence" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" DATETIME
);
INSERT INTO "new_Assessment" ("asOf", "createdAt", "deletedAt", "document", "evidence", "framework", "harmScale", "horizonMonths", "id", "illustrative", "impacts", "implications", "lexicon", "mitigations", "perspective", "question", "risks", "title", "titleFolded", "toleranceHarm", "updatedAt", "version") SELECT "asOf", "createdAt", "deletedAt", "document", "evidence", "framework", "harmScale", "horizonMonths", "id", "illustrative", "impacts", "implications", "lexicon", "mitigations", "perspective", "question", "risks", "title", "titleFolded", "toleranceHarm", "updatedAt", "version" FROM "Assessment";
DROP TABLE "Assessment";
ALTER TABLE "new_Assessment" RENAME TO "Assessment";
CREATE INDEX "Assessment_deletedAt_updatedAt_id_idx" ON "Assessment"("deletedAt", "updatedAt", "id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- The worked example counts as accepted (prisma/example.ts).
UPDATE "Assessment" SET "additivityAccepted" = true WHERE "id" = '00000000-0000-7000-8000-000000000001';
