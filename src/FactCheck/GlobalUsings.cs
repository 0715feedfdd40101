global using FactCheck.Reports;
