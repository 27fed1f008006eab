// One sheet in this order: what things are called, then plain elements, then the parts of the kit, then paper.
import '../kit/style/tokens.css';
import '../kit/style/base.css';
import '../kit/style/controls.css';
import '../kit/style/layout.css';
import '../kit/style/table.css';
import '../kit/style/form.css';
import '../kit/style/dialog.css';
import '../kit/style/parts.css';
import '../kit/style/chart.css';
import '../kit/style/report.css';
import '../kit/style/series-chart.css';
import '../kit/style/print.css';
