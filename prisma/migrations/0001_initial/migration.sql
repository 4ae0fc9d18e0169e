-- CreateTable
CREATE TABLE "Assessment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "illustrative" BOOLEAN NOT NULL DEFAULT false,
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

-- CreateTable
CREATE TABLE "Scenario" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "assessmentId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "modelForm" TEXT NOT NULL,
    "risks" JSONB NOT NULL,
    "mitigations" JSONB NOT NULL,
    "effects" JSONB NOT NULL,
    "impacts" JSONB NOT NULL,
    "implications" JSONB NOT NULL,
    "seed" INTEGER NOT NULL DEFAULT 1,
    "methodVersion" TEXT,
    "frozenAssessment" JSONB,
    "frozenAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" DATETIME,
    CONSTRAINT "Scenario_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Assessment_deletedAt_updatedAt_id_idx" ON "Assessment"("deletedAt", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "Scenario_assessmentId_deletedAt_position_idx" ON "Scenario"("assessmentId", "deletedAt", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Scenario_assessmentId_key_key" ON "Scenario"("assessmentId", "key");
