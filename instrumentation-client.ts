import { beginSimulation } from "@/app/assessments/[id]/scenarios/[scenarioId]/simulated/simulation-begun";

// Next runs this before it makes a page alive.
beginSimulation();
