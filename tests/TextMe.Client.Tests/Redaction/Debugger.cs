using System;
using System.Collections;
using System.Diagnostics;
using System.Linq;
using System.Reflection;

namespace TextMe.Client.Tests.Redaction;

/// <summary>Shows a value as a debugger does whose user opens everything: what stands in for it if there is such a thing, else all its fields.</summary>
internal static class Debugger
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static string Show(object? value)
    {
        if (value is null or string || value.GetType().Namespace?.StartsWith("TextMe", StringComparison.Ordinal) != true)
        {
            return value is IEnumerable items and not string ? string.Join(' ', items.Cast<object?>().Select(Show)) : value?.ToString() ?? "";
        }

        object seen = value.GetType().GetCustomAttribute<DebuggerTypeProxyAttribute>(inherit: true) is { } proxy
            ? Activator.CreateInstance(Type.GetType(proxy.ProxyTypeName)!, value)!
            : value;
        return value.GetType().IsEnum ? value.ToString()! : string.Join(' ', FieldsOf(seen.GetType()).Select(field => Show(field.GetValue(seen))));
    }

    private static FieldInfo[] FieldsOf(Type? type) => type is null ? [] : [.. FieldsOf(type.BaseType), .. type.GetFields(Any | BindingFlags.DeclaredOnly)];
}
