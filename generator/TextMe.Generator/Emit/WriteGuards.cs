using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints what stands around the body of a content writer: no null, no endless depth.</summary>
internal static class WriteGuards
{
    public static void EmitStart(WireTypeModel model, SourceWriter source)
    {
        EmitNull(model, source);
        if (model.HasNested)
        {
            source.Line("writer.Enter();");
        }
    }

    public static void EmitNull(WireTypeModel model, SourceWriter source)
    {
        if (model.IsReferenceType)
        {
            source.Block("if (value is null)", () => source.Line($"throw {Names.WireErrors}.NullMember();"));
            source.Line();
        }
    }

    public static void EmitEnd(WireTypeModel model, SourceWriter source)
    {
        if (model.HasNested)
        {
            source.Line("writer.Exit();");
        }
    }
}
