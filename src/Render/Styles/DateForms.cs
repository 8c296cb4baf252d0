namespace MinutesDsl.Render;

/// <summary>A house style's patterns of dates, with the places <c>{weekday}</c>, <c>{day}</c>, <c>{dd}</c>, <c>{month}</c>, <c>{mm}</c>, <c>{year}</c>.</summary>
/// <param name="Full">With the weekday.</param>
/// <param name="Long">Without it.</param>
/// <param name="Short">In figures.</param>
public sealed record DateForms(string Full, string Long, string Short);
