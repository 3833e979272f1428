using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using TextMe.Text;

namespace TextMe.Client.Tests.Differential;

/// <summary>Random values of wire types: every member that may be missing is missing at times. No text is empty, since that is missing too.</summary>
internal static class RandomValues
{
    // Markup, escapes, white space at the ends, Hebrew, an emoji, the ends of the ranges that XML 1.0 allows.
    private static readonly Gen<string> s_piece = Gen.OneOf(
        Gen.Elements(
            "<", ">", "&", "\"", "'", "\\", "/", "]]>", "&amp;", "</message>", "\r", "\n", "\r\n", "\t", " ",
            "א", "שלום", "😀", "\u007F", "\uD7FF", "\uE000", "\uFFFD"),
        Gen.Choose(0x20, 0x7E).Select(static c => ((char)c).ToString()),
        Gen.Choose(0xA0, 0xD7FF).Select(static c => ((char)c).ToString()));

    private static readonly Gen<string> s_text =
        from start in Gen.Choose('a', 'z')
        from pieces in s_piece.ListOf()
        let text = (char)start + string.Concat(pieces)
        where WireText.IndexOfUnwritable(text) < 0
        select text;

    // Whole minutes, in the years that two digits are read as; of a time that Israel's clocks show twice the first.
    private static readonly Gen<DateTimeOffset> s_instant =
        from minutes in Gen.Choose(0, 25_000_000)
        let wall = TimeZoneInfo.ConvertTime(new DateTimeOffset(2000, 1, 1, 12, 0, 0, TimeSpan.Zero).AddMinutes(minutes), IsraelTime.Zone)
        select IsraelTime.Zone.IsAmbiguousTime(wall) ? wall.AddHours(3) : wall;

    private static readonly Dictionary<Type, Gen<object?>> s_scalars = new()
    {
        [typeof(string)] = Boxed(s_text),
        [typeof(PhoneNumber)] = Boxed(s_text.Or(Gen.Elements("0501112222", "031234567", "+44 7700 900123")).Select(static text => (PhoneNumber)text!)),
        [typeof(SenderName)] = Boxed(s_text.Select(static text => new SenderName(text))),
        [typeof(MessageText)] = Boxed(s_text.Select(static text => new MessageText(text))),
        [typeof(ExternalId)] = Boxed(s_text.Select(static text => new ExternalId(text))),
        [typeof(ServiceTime)] = Boxed(s_text.Or(Gen.Constant("05/03/27 14:31")).Select(static text => new ServiceTime(text))),
        [typeof(DeliveryStatus)] = Boxed(Gen.Elements(-1, 0, 102, 747, int.MaxValue).Select(static code => (DeliveryStatus)code)),
        [typeof(bool)] = Boxed(Gen.Elements(true, false)),
        [typeof(int)] = Boxed(Gen.Elements(0, 1, -1, int.MinValue, int.MaxValue).Or(Gen.Choose(-10_000, 10_000))),
        [typeof(decimal)] = Boxed(Gen.Elements(0m, 1.00m, -0.1m, 12.50m, decimal.MaxValue, decimal.MinValue)),
        [typeof(DateTimeOffset)] = Boxed(s_instant),
    };

    public static Gen<object> Of(Type type)
    {
        var nullability = new NullabilityInfoContext();
        PropertyInfo[] members = [.. type.GetProperties().Where(static p => p.CanWrite && p.Name is not ("UnknownElements" or "UnknownMembers"))];
        return Gen.CollectToArray(members.Select(member => Member(member, nullability))).Select(values =>
        {
            object made = Activator.CreateInstance(type)!;
            for (int i = 0; i < members.Length; i++)
            {
                members[i].SetValue(made, values[i]);
            }

            return made;
        });
    }

    private static Gen<object?> Member(PropertyInfo member, NullabilityInfoContext nullability)
    {
        Type? underlying = Nullable.GetUnderlyingType(member.PropertyType);
        Gen<object?> present = Value(underlying ?? member.PropertyType, member.IsDefined(typeof(RequiredMemberAttribute)));
        bool mayBeNull = underlying is not null || nullability.Create(member).WriteState == NullabilityState.Nullable;
        return mayBeNull ? Gen.Frequency((1, Gen.Constant<object?>(null)), (3, present)) : present;
    }

    private static Gen<object?> Value(Type type, bool isRequired)
    {
        if (s_scalars.TryGetValue(type, out Gen<object?>? scalar))
        {
            return scalar;
        }

        if (type.IsEnum)
        {
            return Gen.Elements(Enum.GetValues(type).Cast<object?>());
        }

        if (!type.IsAssignableTo(typeof(IEnumerable)))
        {
            return Of(type).Select(static value => (object?)value);
        }

        Type item = type.GetGenericArguments()[0];
        return Gen.Choose(isRequired ? 1 : 0, 3).SelectMany(count => Value(item, isRequired).ArrayOf(count)).Select(items =>
        {
            Array array = Array.CreateInstance(item, items.Length);
            items.CopyTo(array, 0);
            return (object?)array;
        });
    }

    private static Gen<object?> Boxed<T>(Gen<T> values) => values.Select(static value => (object?)value);
}
