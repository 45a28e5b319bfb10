// Makes the chart and the README's table anew from the results that are kept.
import { writeChartAndTable } from './peers/kept.js';

writeChartAndTable();
