# axis.awk: the scale of a chart and its ticks (a library beside svg.awk).

# svg_extent: from the least to the largest end of an interval; powers from 50 times the least value on
function svg_extent(count,    i, least)
{
	for (i = 1; i <= count; i++) {
		extent_high = i == 1 ? svg_high[i] + 0 : svg_larger(extent_high, svg_high[i])
		if (i == 1 || svg_low[i] + 0 < extent_low)
			extent_low = svg_low[i] + 0
		if (i == 1 || svg_value[i] + 0 < least)
			least = svg_value[i] + 0
	}
	axis_log = extent_low > 0 && extent_high > 50 * least
}

# svg_scale: what lies between two places; rounded: the axis ends at a tick
function svg_scale(from_zero, rounded, from, to)
{
	axis_from = from
	axis_to = to
	if (axis_log)
		svg_scale_powers(extent_low, extent_high)
	else
		svg_scale_steps(from_zero && extent_low > 0 ? 0 : extent_low, extent_high)
	if (!rounded && !axis_log && extent_high > axis_low)
		axis_high = extent_high
	axis_count = svg_floor((axis_high - axis_low) / axis_step + 1e-6)
}

function svg_scale_powers(low, high)
{
	axis_low = svg_floor(log(low * 0.8) / log(10))
	axis_high = -svg_floor(-log(high) / log(10) + 1e-9)
	axis_step = axis_high - axis_low > 6 ? 2 : 1
}

# svg_scale_steps: about five steps of 1, 2 or 5 times a power of ten
function svg_scale_steps(low, high,    rough, power)
{
	if (high <= low) {
		low -= low == 0 ? 0 : svg_larger(low, -low) * 0.01
		high += high == 0 ? 1 : svg_larger(high, -high) * 0.01
	}
	rough = (high - low) / 4
	power = 10 ^ svg_floor(log(rough) / log(10))
	axis_step = power * (rough / power > 7 ? 10 : rough / power > 3 ? 5 : rough / power > 1.5 ? 2 : 1)
	axis_low = svg_floor(low / axis_step + 1e-6) * axis_step
	axis_high = -svg_floor(-high / axis_step + 1e-6) * axis_step
}

function svg_at(value)
{
	if (axis_log)
		value = log(value) / log(10)
	return axis_from + (axis_to - axis_from) * (value - axis_low) / (axis_high - axis_low)
}

function axis_tick(i)
{
	return axis_log ? 10 ^ (axis_low + i * axis_step) : axis_low + i * axis_step
}

function axis_label(i,    tick, places)
{
	tick = axis_tick(i)
	if (tick >= 1e6)
		return sprintf("%gM", tick / 1e6)
	if (tick >= 1e4)
		return sprintf("%gk", tick / 1e3)
	places = axis_log ? -axis_low - i * axis_step : -svg_floor(log(axis_step) / log(10) + 1e-9)
	return sprintf("%." svg_larger(0, places) "f", tick)
}

function svg_floor(value)
{
	return value >= 0 || value == int(value) ? int(value) : int(value) - 1
}

function svg_larger(a, b)
{
	return a + 0 > b + 0 ? a + 0 : b + 0
}
