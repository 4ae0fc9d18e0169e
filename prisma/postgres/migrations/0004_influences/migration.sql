-- AlterTable
ALTER TABLE "Scenario" ADD COLUMN     "influences" JSONB;
